/** A column's cell in the formula's own row: `[@Måltal]`, `[@[Måltal til dato]]`. */
export function thisRow(header: string): string {
  return /^[\p{L}\p{N}_]+$/u.test(header) ? `[@${header}]` : `[@[${header}]]`;
}

/** A text as a formula writes it. */
export function textLiteral(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/**
 * A number as a Danish text, with points between its thousands: the sheets are in Danish whoever computes them, while a
 * number joined to a text directly gets no points and the reader's own decimal sign.
 */
export function writtenNumber(number: string, decimals = 0): string {
  const fixed = `FIXED(${number},${decimals})`;
  const pointed = (whole: string) => `SUBSTITUTE(${whole},",",".")`;
  if (decimals === 0) return pointed(fixed);
  return `${pointed(`LEFT(${fixed},LEN(${fixed})-${decimals + 1})`)}&","&RIGHT(${fixed},${decimals})`;
}

/**
 * An argument that is a number or blank: some Excels hand an empty cell over to a custom function as 0,
 * which would turn a missing figure into a figure, and a text that was pasted would answer with an error.
 */
export function numberOrBlank(reference: string): string {
  return `IF(ISNUMBER(${reference}),${reference},"")`;
}

/** A column's total in its table's total row, blank where the column holds no figure: nothing entered is not zero. */
export function columnTotal(header: string): string {
  return `IF(COUNT([${header}])=0,"",SUBTOTAL(109,[${header}]))`;
}

/**
 * A formula's answer in other words. Each word is sought as it is written, so that one within another
 * (`Opfyldt`, `Ikke opfyldt`) is left alone.
 * @param pairs a word, and the formula that returns its replacement
 */
export function reworded(
  answer: string,
  pairs: readonly (readonly [word: string, instead: string])[],
): string {
  return pairs.reduce(
    (text, [word, instead]) => `SUBSTITUTE(${text},${textLiteral(word)},${instead})`,
    answer,
  );
}
