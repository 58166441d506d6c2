import type { DerivationProposal } from "../../commands/steps/prepareDerivation";
import { contractInUse } from "../../contract/contractInUse";
import { derivePaneTexts } from "../../language/pane/derivePane";
import type { Language } from "../../language/language";
import { sheetTexts } from "../../language/sheets/sheets";
import { ChangedCells } from "../staged/ChangedCells";
import { lockedChanges } from "../staged/shownChange";
import { tableWords } from "../staged/tableWords";
import { yearChanges } from "./derivationLines";

interface DerivationChangesProps {
  readonly proposal: DerivationProposal;
  readonly language: Language;
}

/** Cells that deriving would change or that a lock keeps, on Aktivitet and in the table of years. */
export function DerivationChanges({ proposal, language }: DerivationChangesProps) {
  const texts = derivePaneTexts(language);
  const { figures, plan, refreshed, replaced, years, yearTable } = proposal;
  const { automatic, others } = yearChanges(proposal);
  const { fromMeetings: to } = texts;
  const words = tableWords(language, "activity");
  const { yearColumns } = sheetTexts(contractInUse().language).assumptions;
  const onActivity = { to, table: figures.activity, words };
  const onYears = { to, table: yearTable, words: { ...words, columns: yearColumns } };
  return (
    <>
      <ChangedCells {...onActivity} title={texts.replaceTitle} changes={replaced} open />
      <ChangedCells {...onYears} title={texts.replaceYearsTitle} changes={others} open />
      <ChangedCells {...onActivity} title={texts.refreshedTitle} changes={refreshed} />
      <ChangedCells {...onYears} title={texts.yearsTitle} changes={automatic} />
      <ChangedCells {...onActivity} title={texts.lockedTitle} changes={lockedChanges(plan.locked)} />
      <ChangedCells {...onYears} title={texts.lockedYearsTitle} changes={years?.locked ?? []} />
    </>
  );
}
