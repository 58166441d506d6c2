import { yearFormat } from "../plan/yearFormulas";
import type { Column } from "../plan/column";
import { DATE, TEXT, WHOLE } from "../plan/looks/numberFormats";
import type { PlanInput } from "../plan/planInput";
import { countValidation, dateValidation, textValidation } from "../plan/validation";

/** The columns of the table of what is typed in a year, in their order. */
export function yearColumns({ contract, settings, texts }: PlanInput): Column<number>[] {
  const words = texts.assumptions.yearColumns;
  const entered = (header: string, content: Column<number>["content"] = () => null): Column<number> => ({
    header,
    characters: 15,
    content,
    input: true,
    validation: (address) => countValidation(texts, address),
    format: WHOLE,
    look: { horizontal: "Right" },
  });
  return [
    {
      header: words.year,
      characters: 22,
      content: (year) => year,
      format: (year) => yearFormat(contract, year),
      look: { horizontal: "Left", bold: true },
    },
    entered(words.individualTarget, (year) =>
      year === settings.year ? (settings.individualTarget ?? null) : null,
    ),
    entered(words.uniqueIndividual),
    entered(words.uniqueCollective),
    entered(words.uniqueYoung),
    {
      ...entered(words.uniqueUntil),
      validation: (address) => dateValidation(texts, address),
      format: DATE,
    },
    { ...entered(words.uniqueMissing), characters: 19 },
    ...(
      [
        words.uniqueLeftOut,
        words.uniqueGuidances,
        words.uniqueSpread,
        words.undatedFirms,
        words.unreadMeetings,
        words.unreadGrowth,
        words.undatedMeetings,
      ] as const
    ).map((header) => entered(header)),
    {
      ...entered(words.unreadPlaces),
      characters: 18,
      validation: (address) => textValidation(texts, address),
      format: TEXT,
      look: { horizontal: "Left" },
    },
  ];
}
