import { spanOf } from "../../contract/span";
import { chanceFacts } from "../chanceFacts";
import type { MunicipalityFacts, Position, ReportFacts } from "../facts/reportFacts";
import type { DialogueFacts } from "../facts/typedFacts";
import { lackingToLimit, writtenLimit } from "../sentences/lowerLimitSentences";
import { isInvited } from "../sentences/municipalVerdict";
import type { Writing } from "../writing";
import { shownDay, shownOf, shownWording, type Shown } from "./shown";

/** A municipality's dot beside the band; fractions of the axis, from its left end on. */
export interface MunicipalityDot {
  readonly name: string;
  readonly place: string;
  readonly position: Position;
  /** As the reports say it. */
  readonly positionText: string;
  readonly individual: Shown | undefined;
  readonly compared: Shown | undefined;
  readonly share: Shown | undefined;
  /** Absent where it has no deviation. */
  readonly at: number | undefined;
  /** Whether it lies beyond an end of the axis, at which it is then shown. */
  readonly beyond: "lower" | "upper" | undefined;
}

export interface BandAxis {
  readonly lower: number;
  readonly middle: number;
  readonly upper: number;
  readonly dots: readonly MunicipalityDot[];
}

/** A municipality that is invited to a dialogue, or about which one is kept. */
export interface DialogueItem {
  readonly name: string;
  readonly isInvited: boolean;
  readonly place: string;
  readonly individual: Shown | undefined;
  /** The lower limit of its band. */
  readonly limit: string | undefined;
  /** How many guidances it lacks to reach it. */
  readonly lacking: string | undefined;
  /** That chance alone puts it below although it follows its target; absent where one of them has no target. */
  readonly chance: string | undefined;
  readonly invited: Shown | undefined;
  readonly held: Shown | undefined;
  readonly agreed: Shown | undefined;
}

/** The axis ends a little beyond what lies farthest out. */
const BEYOND = 1.1;

/** But never further out than so many widths of the band: one municipality far away must not crowd the others. */
const FARTHEST = 5;

/** The municipalities in the contract's order, never a ranking, each on the band; nothing where there is none. */
export function bandAxis({ contract, municipalities }: ReportFacts, writing: Writing): BandAxis | undefined {
  if (!contract.band) return undefined;
  const { below, above } = spanOf(contract);
  const shares = municipalities.flatMap(({ deviationShare }) =>
    deviationShare ? [deviationShare.value] : [],
  );
  const width = Math.max(below, above);
  const farthest = Math.min(Math.max(2 * width, ...shares.map(Math.abs)), FARTHEST * width || Infinity);
  const reach = farthest * BEYOND || 1;
  const at = (share: number) => Math.min(1, Math.max(0, (share / reach + 1) / 2));
  const beyond = (share = 0) => (share > reach ? "upper" : share < -reach ? "lower" : undefined);
  return {
    lower: at(-below),
    middle: at(0),
    upper: at(above),
    dots: municipalities.map((each) => ({
      name: each.name,
      place: each.positionCell,
      position: each.position,
      positionText: writing.texts.frame.positions[each.position],
      individual: shownOf(each.individual, { kind: "whole" }, writing),
      compared: shownOf(each.compared, { kind: "one-decimal" }, writing),
      share: shownOf(each.deviationShare, { kind: "signed-percent" }, writing),
      at: each.deviationShare ? at(each.deviationShare.value) : undefined,
      beyond: beyond(each.deviationShare?.value),
    })),
  };
}

/** Those who are invited, and those about whom a dialogue is kept, in the contract's order. */
export function dialogueList(facts: ReportFacts, writing: Writing): DialogueItem[] {
  const chance = chanceFacts(facts);
  return facts.municipalities.flatMap((each) => {
    const kept = facts.typed.dialogue.find(({ name }) => name === each.name);
    const isKept = kept?.invited ?? kept?.held ?? kept?.agreed;
    if (!isInvited(each) && !isKept) return [];
    const below = chance?.municipalities.find(({ municipality }) => municipality.name === each.name)?.below;
    return [
      {
        ...itemOf(each, kept, facts, writing),
        chance: below === undefined ? undefined : writing.numerals.percent(below),
      },
    ];
  });
}

function itemOf(
  own: MunicipalityFacts,
  kept: DialogueFacts | undefined,
  facts: ReportFacts,
  writing: Writing,
): Omit<DialogueItem, "chance"> {
  const { individual } = own;
  const { numerals } = writing;
  const lacking = lackingToLimit(own, facts);
  return {
    name: own.name,
    isInvited: isInvited(own),
    place: own.positionCell,
    individual: shownOf(individual, { kind: "whole" }, writing),
    limit: writtenLimit(own, facts, writing),
    lacking: lacking === undefined ? undefined : numerals.number(lacking),
    invited: shownDay(kept?.invited, writing),
    held: shownDay(kept?.held, writing),
    agreed: shownWording(kept?.agreed),
  };
}
