/**
 * An id of the contract as a part of a name of Excel's, which takes few signs: whatever is neither letter nor digit by
 * its code, so that no two ids are one, and so that a number after a name's last `_` is none of the id's.
 */
export function nameId(id: string): string {
  return id
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, (sign) => `.${(sign.codePointAt(0) ?? 0).toString(16)}.`);
}
