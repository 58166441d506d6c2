import type { AmendedValue } from "../contract/amendments";
import type { Contract } from "../contract/contract";
import { unitOf } from "../contract/units";
import { contractChangeTexts } from "../language/contract/contractChangeTexts";
import type { Language } from "../language/language";
import { agreedNumber } from "./agreedNumber";
import { periodText } from "./periodText";
import { writtenDay } from "./writtenDay";

/** An amendment as a line: what it replaced, with what, who decided it, and from when it holds. */
export function amendmentLine(
  contract: Contract,
  { amendment, to }: AmendedValue,
  language: Language,
): string {
  const words = contractChangeTexts(language);
  const { kind, of = "", period, was, by, decided, caseNumber, from } = amendment;
  const measure = kind === "target" ? contract.measures.find(({ id }) => id === of) : undefined;
  const unit = measure && unitOf(contract, measure.unit);
  const label = periodText(contract, period, language);
  const name = contract.municipalities.find(({ code }) => code === of)?.name ?? of;
  const what = {
    target: () => words.target(of, label),
    funding: () => words.funding(name, label),
    total: () => words.fundingTotal(label),
  }[kind]();
  return [
    words.from(what, agreedNumber(was, unit, language), agreedNumber(to, unit, language)),
    from === undefined ? words.wholeYear : words.holdsFrom(writtenDay(from)),
    words.decided(by, writtenDay(decided), caseNumber),
  ].join("; ");
}
