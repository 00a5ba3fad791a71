/** An invitation in a picture: read back as it was, and nothing else taken for one. */
import encodeQR from 'qr';
import { decodeQR } from 'qr/decode.js';
import { describe, expect, it, test } from 'vitest';
import { invitationFrom, toInvitationText } from './invitations.ts';

const invitation = { code: '4F7K-22', recipient: `age1${'q'.repeat(58)}` };

describe('an invitation', () => {
  it('comes back from its text, and from the picture of it', () => {
    expect(invitationFrom(toInvitationText(invitation))).toEqual({ ok: true, value: invitation });
    const rows = encodeQR(toInvitationText(invitation), 'raw', { border: 4 });
    const scale = 6;
    const side = rows.length * scale;
    const data = new Uint8Array(side * side * 4).fill(255);
    for (let y = 0; y < side; y += 1)
      for (let x = 0; x < side; x += 1)
        if (rows[Math.floor(y / scale)]?.[Math.floor(x / scale)] === true)
          data.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
    expect(decodeQR({ width: side, height: side, data })).toBe(toInvitationText(invitation));
  });

  it('takes letters that a picture packs tightly', () => {
    expect(toInvitationText(invitation)).toMatch(/^[0-9A-Z $%*+./:-]+$/);
  });

  test.each([
    ['an address', 'https://example.org'],
    ['a code alone', '4F7K-22'],
    ['a key alone', invitation.recipient],
    ['a key cut short', `4F7K-22 ${invitation.recipient.slice(0, 50)}`],
    ['a word more', `${toInvitationText(invitation)} MORE`],
    ['no code', ` ${invitation.recipient}`],
    ['a code far too long', `${'4'.repeat(21)} ${invitation.recipient}`],
    ['nothing', ''],
  ])('is not %s', (_, text) => {
    expect(invitationFrom(text)).toEqual({ ok: false, issue: { code: 'not-an-invitation' } });
  });
});
