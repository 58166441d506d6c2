import type { AmendedValue } from "../contract/changes/amendments";
import type { Amendment, Contract, Unit } from "../contract/contract";
import { stepDays } from "../contract/steps";
import { unitOf } from "../contract/units";
import { contractChangeTexts } from "../language/contract/contractChangeTexts";
import type { Language } from "../language/language";
import { agreedNumber } from "./agreedNumber";
import { periodText } from "./periodText";
import { writtenDay } from "../language/writtenDay";

/** An amendment as a line: what it replaced, with what, who decided it, and from when it holds. */
export function amendmentLine(
  contract: Contract,
  { amendment, to }: AmendedValue,
  language: Language,
): string {
  const words = contractChangeTexts(language);
  const { by, decided, caseNumber } = amendment;
  const decision = words.decided(by, writtenDay(decided), caseNumber);
  if (amendment.kind === "other") return `${amendment.of}; ${decision}`;
  const { was, from } = amendment;
  const unit = amendedUnit(contract, amendment);
  const whole = stepDays(amendment.period) ? words.wholePeriod : words.wholeYear;
  return [
    words.from(
      amendedThing(contract, amendment, language),
      agreedNumber(was, unit, language),
      agreedNumber(to, unit, language),
    ),
    from === undefined ? whole : words.holdsFrom(writtenDay(from)),
    decision,
  ].join("; ");
}

/** The object of an amendment, in words: `Måltal for N3 i 2026`. */
export function amendedThing(contract: Contract, amendment: Amendment, language: Language): string {
  if (amendment.kind === "other") return amendment.of;
  const { kind, of = "", period, name: left = of } = amendment;
  const words = contractChangeTexts(language);
  const label = periodText(contract, period, language);
  const name = contract.municipalities.find(({ code }) => code === of)?.name ?? left;
  return {
    target: () => words.target(of, label),
    funding: () => words.funding(name, label),
    total: () => words.fundingTotal(label),
  }[kind]();
}

/** The unit of the figure that an amendment replaced; amounts have none of their own. */
export function amendedUnit(contract: Contract, { kind, of }: Amendment): Unit | undefined {
  const measure = kind === "target" ? contract.measures.find(({ id }) => id === of) : undefined;
  return measure && unitOf(contract, measure.unit);
}
