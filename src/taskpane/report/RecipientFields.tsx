import type { Addressee } from "../../commands/createReport";
import { contractInUse } from "../../contract/contractInUse";
import type { ReportPaneTexts } from "../../language/pane/reports/reportPaneTexts";
import { SelectField } from "../frame/SelectField";

type Kind = keyof ReportPaneTexts["recipients"];

const KINDS = ["kkr", "kl", "kommune", "kommuner"] as const satisfies readonly Kind[];

interface RecipientFieldsProps {
  readonly recipient: Addressee;
  readonly words: ReportPaneTexts;
  readonly onChoose: (recipient: Addressee) => void;
}

/** Who a report is for; of one municipality, which. */
export function RecipientFields({ recipient, words, onChoose }: RecipientFieldsProps) {
  const { municipalities } = contractInUse();
  const chosen = municipalities.map(({ code, name }) => [`kommune:${code}`, name] as const);
  const kind = KINDS.find((each) => each === recipient) ?? "kommune";
  const choose = (each: Kind) => {
    const first = chosen[0]?.[0];
    if (each !== "kommune") onChoose(each);
    else if (first) onChoose(first);
  };
  return (
    <>
      <SelectField
        part="recipient"
        label={words.recipient}
        value={kind}
        options={KINDS.map((each) => [each, words.recipients[each]])}
        onChange={choose}
      />
      {kind === "kommune" && (
        <SelectField<Addressee>
          part="municipality"
          label={words.municipality}
          value={recipient}
          options={chosen}
          onChange={onChoose}
        />
      )}
    </>
  );
}
