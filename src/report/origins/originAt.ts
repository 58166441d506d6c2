import { fundingSection } from "../../contract/funding/funding";
import { fundingUnit } from "../../contract/shownUnit";
import { cellText } from "../content/cellText";
import { settingCell } from "../content/textTables";
import type { Figure } from "../facts/figure";
import { plainPlace } from "../kept/splitPlace";
import { measureNumber } from "../sentences/measureNumbers";
import { monthOrigins } from "./countedOrigin";
import { actualOrigin, targetOrigin } from "./measureOrigin";
import { origin, type Origin, type OriginInput } from "./origin";

/** A cell of which something is known, and what. */
type Known = readonly [cell: string | undefined, tell: () => Origin | undefined];

/**
 * Where the figure in a cell comes from, so far as the report's facts know it.
 * @param cell as Excel writes it, `Målark!H8`
 */
export function originAt(cell: string, input: OriginInput): Origin | undefined {
  const wanted = plainPlace(cell);
  const known = [...measures(input), ...municipalities(input), ...funding(input), ...settings(input)];
  return known.find(([place]) => place !== undefined && plainPlace(place) === wanted)?.[1]();
}

function measures(input: OriginInput): Known[] {
  return input.facts.measures.flatMap((each): Known[] => [
    [each.actual?.cell, () => actualOrigin(each, input)],
    [each.target.kind === "not-fixed" ? undefined : each.target.figure.cell, () => targetOrigin(each, input)],
    ...[each.source, each.asOf, each.answers, each.period, each.cohort, each.owner, each.nextFigure].map(
      (typed): Known => [typed?.cell, () => actualOrigin(each, input)],
    ),
  ]);
}

function municipalities(input: OriginInput): Known[] {
  const { facts, writing, words } = input;
  const written = (figure: Figure | undefined) =>
    figure ? writing.numerals.number(figure.value) : words.missing;
  return facts.municipalities.flatMap((each): Known[] => [
    [
      each.individual?.cell,
      () =>
        origin(
          words.municipality(each.name, written(each.individual)),
          each.individual?.cell,
          monthOrigins(each, input),
        ),
    ],
    [
      each.compared?.cell,
      () => {
        const { compared, toDate, target, missingMonths } = each;
        const text = compared && cellText({ value: compared.value, shape: { kind: "one-decimal" } }, writing);
        const day = writing.day(facts.countedUntil);
        const year = target && cellText({ value: target.value, shape: { kind: "one-decimal" } }, writing);
        return origin(words.compared(each.name, text ?? words.missing), compared?.cell, [
          missingMonths.length > 0 ? origin(words.comparedOfMonths) : undefined,
          toDate ? origin(words.comparedToDate(written(toDate), day), toDate.cell) : undefined,
          year === undefined ? undefined : origin(words.comparedYear(year), target?.cell),
        ]);
      },
    ],
    [
      each.positionCell,
      () =>
        origin(words.position(each.name, writing.texts.frame.positions[each.position]), each.positionCell),
    ],
  ]);
}

/** Agreed amounts stand in the contract; the sheet shows them. */
function funding({ facts, writing, words }: OriginInput): Known[] {
  const { funding: agreed, contract } = facts;
  const section = fundingSection(contract);
  if (!("cells" in agreed) || section === undefined) return [];
  const written = (value: number) => measureNumber(fundingUnit(contract), value, writing);
  if (agreed.kind === "undivided") {
    const [cell] = agreed.cells;
    return [
      [
        cell,
        () => origin(words.printedTotal(written(agreed.printed)), cell, [origin(words.agreed(section))]),
      ],
    ];
  }
  const [printed, ...rows] = agreed.cells;
  const total = () =>
    origin(words.printedTotal(written(agreed.printed)), printed, [
      origin(words.agreed(section)),
      origin(
        words.sumOfRows(written(agreed.sum)),
        undefined,
        agreed.rows.map(({ name, amount }, index) =>
          origin(words.contribution(name, written(amount)), rows[index]),
        ),
      ),
    ]);
  return [
    [printed, total],
    ...rows.map((cell, index): Known => {
      const row = agreed.rows[index];
      return [
        cell,
        () =>
          row &&
          origin(words.contribution(row.name, written(row.amount)), cell, [origin(words.agreed(section))]),
      ];
    }),
  ];
}

function settings({ facts, writing, words }: OriginInput): Known[] {
  return facts.settings.map((each): Known => {
    const { label, value } = each;
    const written = () => words.setting(label, cellText(settingCell(each, writing), writing));
    return [value.cell, () => origin(written(), value.cell, [origin(words.chosen)])];
  });
}
