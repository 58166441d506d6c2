import { didYouMean } from "./didYouMean";
import type { IssueTexts } from "./issueTexts";

/** Words on the month of a row, and on dates that could be others. */
export const periodIssues = {
  da: {
    "period-missing": {
      title: "Periode mangler",
      message: () => "Rækken har tal, men ingen periode, og tælles ikke med. Skriv måneden som åååå-mm.",
    },
    "period-invalid": {
      title: "Perioden kan ikke læses",
      message: ({ received, expected, fix, suggestion }) => {
        if (fix)
          return `Perioden ${received} står som tekst, og rækken tælles ikke med. Ret den til datoen ${fix}.`;
        if (expected === "oneMonth")
          return `Perioden ${received} dækker flere måneder, og rækken tælles ikke med. Del tallene på en række for hver måned.`;
        const remedy = didYouMean.da(suggestion) || " Skriv den som åååå-mm eller med måned og år.";
        return expected === "eve"
          ? `Perioden ${received} er nok midnat dansk tid omregnet til UTC, altså dagen efter, og rækken tælles ikke med.${remedy}`
          : `Perioden ${received} er ikke en måned, og rækken tælles ikke med.${remedy}`;
      },
    },
    "period-outside": {
      title: "Uden for kontraktens år",
      message: ({ received, expected, suggestion }) =>
        `Perioden ${received} ligger uden for kontraktens år (${expected}), og rækken tælles ikke med.${didYouMean.da(suggestion) || ' Ret perioden, eller fjern rækken; sidste års tal har Kilde "Sidste år".'}`,
    },
    "period-future": {
      title: "Efter statusdatoen",
      message: ({ received, expected }) =>
        `Perioden ${received} begynder efter statusdatoen ${expected}. Se efter, om måneden eller statusdatoen er forkert.`,
    },
    "period-order": {
      title: "Dag og måned i datoen",
      message: ({ column, received, expected, suggestion }) => {
        if (expected === "year-first")
          return `${column}: ${received} kan have året først, og rækken tælles ikke med.${didYouMean.da(suggestion)}`;
        if (expected === "order")
          return `${column}: ${received} kan være mere end én dato, og rækken tælles ikke med. Vælg, om dagen eller måneden står først.`;
        if (expected === "turned")
          return `${column} er ${received}, men står blandt datoer, der kun kan have måneden først, så dag og måned kan være byttet om. Rækken tælles ikke med, før datoen er valgt, eller de andre er rettet.`;
        return expected === "month-first"
          ? `${column}: ${received} kan kun have måneden først, og rækken tælles ikke med. I datoer, der blev sat ind sammen med den, kan dag og måned være byttet om: se dem efter.`
          : `Perioden er ${expected}, en dag midt i måneden, så det er ikke sikkert, hvilken måned der menes. Rækken tælles ikke med, før måneden er valgt.`;
      },
    },
  },
  en: {
    "period-missing": {
      title: "Period missing",
      message: () => "The row has figures but no period and is not counted. Write the month as yyyy-mm.",
    },
    "period-invalid": {
      title: "Period cannot be read",
      message: ({ received, expected, fix, suggestion }) => {
        if (fix)
          return `The period ${received} is kept as text, and the row is not counted. Change it to the date ${fix}.`;
        if (expected === "oneMonth")
          return `The period ${received} covers several months, and the row is not counted. Divide the figures into a row for each month.`;
        const remedy = didYouMean.en(suggestion) || " Write it as yyyy-mm, or as month and year.";
        return expected === "eve"
          ? `The period ${received} is probably midnight in Denmark written in universal time, that is the day after, and the row is not counted.${remedy}`
          : `The period ${received} is not a month, and the row is not counted.${remedy}`;
      },
    },
    "period-outside": {
      title: "Outside the contract's years",
      message: ({ received, expected, suggestion }) =>
        `The period ${received} lies outside the contract's years (${expected}), and the row is not counted.${didYouMean.en(suggestion) || ' Correct the period or remove the row; last year\'s figures have the Kilde "Sidste år".'}`,
    },
    "period-future": {
      title: "After the date of status",
      message: ({ received, expected }) =>
        `The period ${received} begins after the date of status ${expected}. See whether the month or the date of status is wrong.`,
    },
    "period-order": {
      title: "Order of the date",
      message: ({ column, received, expected, suggestion }) => {
        if (expected === "year-first")
          return `${column}: ${received} may have the year first, and the row is not counted.${didYouMean.en(suggestion)}`;
        if (expected === "order")
          return `${column}: ${received} can be more than one date, and the row is not counted. Choose whether the day or the month stands first.`;
        if (expected === "turned")
          return `${column} is ${received}, but stands among dates that can only have the month first, so that day and month may have changed places. The row is not counted until the date is chosen, or the others are corrected.`;
        return expected === "month-first"
          ? `${column}: ${received} can only have the month first, and the row is not counted. In dates that were pasted with it, day and month may have changed places: look at them.`
          : `The period is ${expected}, a day in the middle of the month, so that it is not certain which month is meant. The row is not counted until the month is chosen.`;
      },
    },
  },
} satisfies Record<"da" | "en", IssueTexts["rules"]>;
