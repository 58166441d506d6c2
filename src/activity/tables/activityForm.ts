import { ACTIVITY_COLUMNS, FIGURE_COLUMNS, type ActivityColumn } from "./activityRow";
import type { TableForm } from "./tableForm";

/** The table Aktivitet as files have it. */
export const ACTIVITY_FORM: TableForm<ActivityColumn> = {
  columns: ACTIVITY_COLUMNS,
  headings: {
    period: ["periode", "maaned", "month", "period"],
    municipality: ["kommune", "kommuner", "kommunenavn", "municipality"],
    individual: [
      "individuelle",
      "individuel",
      "individuellevejledninger",
      "individuelvejledning",
      "individual",
    ],
    collective: ["kollektive", "kollektiv", "kollektivevejledninger", "kollektivvejledning", "collective"],
    growth: ["vaekstforloeb", "growth", "growthcourses"],
    young: ["under3aar", "under3", "virksomhederunder3aar", "under3years", "young"],
    source: ["kilde", "source"],
    remark: ["bemaerkning", "bemaerkninger", "remark", "remarks"],
  },
  required: [["period"], ["municipality"], FIGURE_COLUMNS],
};
