import type { ContractSheetFault } from "../../commands/contract/prepareContract";
import { shownText } from "../../language/shownText";
import { contractSheetFaultText } from "../../language/contract/contractSheetFaultTexts";
import { contractFaultText, isContractFaultSentence } from "../../language/contract/contractFaultTexts";
import type { GoTo } from "../frame/useGoTo";
import type { Language } from "../../language/language";
import type { ContractPaneTexts } from "../../language/pane/contract/contractPaneTexts";

interface ContractFaultsProps {
  readonly faults: readonly ContractSheetFault[];
  readonly goTo: GoTo["goTo"];
  readonly words: ContractPaneTexts;
  readonly language: Language;
}

/** Faults in the order of their cells, each with a way to its own. */
export function ContractFaults({ faults, goTo, words, language }: ContractFaultsProps) {
  return (
    <ul>
      {faults.map((fault) => {
        const { sheet, cell, rule } = fault;
        const shown = shownText(sheet && cell ? `${sheet}!${cell}` : sheet || cell);
        return (
          <li key={`${shown} ${rule}`}>
            {sheet && cell ? (
              <button
                type="button"
                className="pane-cell"
                aria-label={words.goTo(shown)}
                onClick={() => goTo(`'${sheet.replaceAll("'", "''")}'!${cell}`)}
              >
                {shown}
              </button>
            ) : (
              shown
            )}
            {`: ${textOf(fault, language)}`}
          </li>
        );
      })}
    </ul>
  );
}

/** In a file's words where it stands on no sheet. */
function textOf({ sheet, rule, values }: ContractSheetFault, language: Language): string {
  return sheet === "" && isContractFaultSentence(rule)
    ? contractFaultText(language, rule, values)
    : contractSheetFaultText(language, rule, values);
}
