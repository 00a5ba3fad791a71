/** The door of the survivor's app for other rooms' tests: what the calculator is. The app itself is built by `build.ts`. */
export { type Calculator, displayOf, freshCalculator, type Key, press } from './cover/calculator.ts';
