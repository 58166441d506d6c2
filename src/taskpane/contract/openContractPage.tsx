import type { ComponentType } from "react";
import { isoDay } from "../../activity/values/isoDay";
import { today } from "../../calc/serialDate";
import { applyContract } from "../../commands/contract/applyContract";
import { applyPopulation } from "../../commands/contract/applyPopulation";
import { editContract } from "../../commands/contract/editContract";
import { fillOpenPlaces } from "../../commands/contract/fillOpenPlaces";
import { newContract } from "../../commands/contract/newContract";
import { prepareContract } from "../../commands/contract/prepareContract";
import { preparePopulation } from "../../commands/contract/preparePopulation";
import { selectPlace } from "../../commands/reports/selectPlace";
import { settleAfter } from "../../commands/settleSheets";
import type { Language } from "../../language/language";
import { paneTexts } from "../../language/pane/pane";
import { openTakeBack } from "../updating/openTakeBack";
import type { Alongside } from "../sheets/AlongsideChoice";
import { ContractSection } from "./ContractSection";
import { createContractStore } from "./contractStore";
import { createPopulationStore } from "./populationStore";
import { PopulationSection } from "./PopulationSection";

/** The workbook's contract with the real commands, and its part of the pane. */
export function openContractPage(
  language: Language,
  onChanged: () => void,
  alongside: Alongside,
): { readonly View: ComponentType } {
  const contractStore = createContractStore({
    edit: (cleanUp, control) => settleAfter((own) => editContract(cleanUp, undefined, own), control),
    begin: (cleanUp, control) => settleAfter((own) => newContract(cleanUp, undefined, own), control),
    prepare: prepareContract,
    fill: fillOpenPlaces,
    apply: (prepared, decision, control) =>
      settleAfter(
        (own) => applyContract(prepared, decision, { ...own, alongside: alongside.getState() }),
        control,
      ),
  });
  const populationStore = createPopulationStore({
    prepare: (quarter) => preparePopulation(quarter),
    apply: (fetched, decision, control) =>
      settleAfter((own) => applyPopulation(fetched, decision, own), control),
  });
  return {
    View: () => (
      <>
        <ContractSection
          contractStore={contractStore}
          takeBack={openTakeBack}
          select={selectPlace}
          onChanged={onChanged}
          language={language}
          texts={paneTexts(language)}
        />
        <PopulationSection
          populationStore={populationStore}
          takeBack={openTakeBack}
          onChanged={onChanged}
          today={isoDay(today())}
          language={language}
          texts={paneTexts(language)}
        />
      </>
    ),
  };
}
