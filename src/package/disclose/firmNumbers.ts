/** Texts that people write before a firm's number. */
const LABEL = /^\s*(?:cvr(?:[\s.-]*(?:nummer|number|nr|no))?[\s.:#-]*)?(?:dk[\s-]*)?/i;

/**
 * Eight digits as they are written: together, in pairs, as a large number is, or in two halves. Halves have a space
 * between: two years with a dash are a span.
 */
const DIGITS = String.raw`\d{8}|\d{2}(?:[\s.–-]\d{2}){3}|\d{2}(?:[\s.]\d{3}){2}|\d{4}\s\d{4}`;

const WHOLE = new RegExp(`^(?:${DIGITS})$`);

/** No part of a longer number, nor its decimals; two candidates may overlap. */
const WITHIN = new RegExp(String.raw`(?<!\d|\d[.,])(?=(${DIGITS})(?!\d|[.,]\d))`, "g");

/** Firms' numbers as they stand in texts. */
export interface FirmNumbers {
  /** Whether a text is one and nothing else, whatever it is labelled with. */
  readonly isOne: (text: string) => boolean;
  /** Whether one stands anywhere in a text. */
  readonly standsIn: (text: string) => boolean;
}

/** @param isFirmNumber whether eight digits are one */
export function firmNumbers(isFirmNumber: (digits: string) => boolean): FirmNumbers {
  const isDigits = (written: string) => isFirmNumber(written.replaceAll(/\D/g, ""));
  return {
    isOne(text) {
      if (isFirmNumber(text)) return true;
      const rest = text.replace(LABEL, "").trim();
      // Without a label, a number with dots is as likely an amount: it is a person's to judge.
      const isAmount = rest === text.trim() && rest.includes(".");
      return !isAmount && WHOLE.test(rest) && isDigits(rest);
    },
    standsIn: (text) => [...text.matchAll(WITHIN)].some(([, written = ""]) => isDigits(written)),
  };
}
