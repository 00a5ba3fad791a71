/** The order a call is about to be recorded against, carried from the order's page to the form. In memory only. */
import type { Order } from '@holdfast/domain';
import { createSignal } from 'solid-js';

const [orderForCall, setOrderForCall] = createSignal<Order>();

export { orderForCall, setOrderForCall };
