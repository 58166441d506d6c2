import type { ContractSource } from "../../../commands/openContract";
import { contractProblemTexts } from "../../../language/pane/contractProblemTexts";
import type { Language } from "../../../language/language";
import { Message } from "./Message";
import { NamedList } from "../NamedList";

/** Why the workbook's own contract is not the one in use; `unread` where Excel did not hand it over. */
export type ContractProblem =
  Extract<ContractSource, { kind: "faulty" }> | { readonly kind: "unread"; readonly code: string };

interface ContractProblemMessageProps {
  readonly problem: ContractProblem;
  readonly language: Language;
}

/** Says that the shipped contract answers instead of the workbook's, and why. */
export function ContractProblemMessage({ problem, language }: ContractProblemMessageProps) {
  const texts = contractProblemTexts(language);
  if (problem.kind === "unread") {
    return (
      <Message intent="warning" title={texts.unread}>
        <p>{texts.unreadRemedy}</p>
        <p>{problem.code}</p>
      </Message>
    );
  }
  const sentences = problem.faults.map(({ path, received, expected }) =>
    texts.fault(path, received, expected),
  );
  return (
    <Message intent="warning" title={texts.faulty}>
      <p>{texts.faultyRemedy}</p>
      <NamedList heading={texts.faults} items={sentences} />
    </Message>
  );
}
