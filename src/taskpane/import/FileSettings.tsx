import { Button } from "@fluentui/react-components";
import { ENCODINGS } from "../../activity/read/decodeText";
import { DATE_ORDERS } from "../../activity/values/dateOrder";
import { ENTERED_TABLES } from "../../activity/tables/enteredTable";
import { SEPARATORS } from "../../activity/read/parseLines";
import type { ImportFile } from "../../commands/steps/prepareImport";
import { columnLetter } from "../../sheets/plan/address";
import { SelectField } from "../frame/SelectField";
import { ColumnChoices } from "./ColumnChoices";
import { shownText } from "../../language/shownText";
import type { Importing } from "./importingState";
import type { TableWords } from "../staged/tableWords";
import { Summary } from "../frame/Summary";

interface FileSettingsProps {
  readonly file: ImportFile;
  readonly words: TableWords;
  readonly importing: Importing;
  /** Whether it is needed now, and so unfolded. */
  readonly open?: boolean;
}

/** The settings a file is read with, each of which can be changed by hand. */
export function FileSettings({ file, words, importing, open }: FileSettingsProps) {
  const { texts, columns } = words;
  const { table, separator, encoding, header, mapping, proposed, doubled } = file;
  const proposals = Object.entries(proposed).flatMap(([column, place]) =>
    place === undefined ? [] : [{ column, place }],
  );
  return (
    <>
      {proposals.map(({ column, place }) => (
        <p key={column} className="pane-proposed">
          {(doubled.some((each) => each.column === column) ? texts.doubled : texts.likely)(
            shownText(header[place] ?? "") || texts.unnamed(columnLetter(place + 1)),
            columns[column] ?? column,
          )}{" "}
          <Button
            size="small"
            onClick={() => void importing.choose({ mapping: { ...mapping, [column]: place } })}
          >
            {texts.confirm}
          </Button>
        </p>
      ))}
      <details className="pane-group" open={open ? true : undefined}>
        <Summary>
          <span className="pane-group-title">{texts.file}</span>
          <span className="pane-quiet">{texts.tables[table]}</span>
        </Summary>
        <SelectField
          part="contents"
          label={texts.contents}
          value={table}
          options={ENTERED_TABLES.map((each) => [each, texts.tables[each]] as const)}
          onChange={(chosen) => void importing.choose({ table: chosen })}
        />
        <SelectField
          part="separator"
          label={texts.separator}
          value={separator}
          options={SEPARATORS.map((each) => [each, texts.separators[each]] as const)}
          onChange={(chosen) => void importing.choose({ separator: chosen })}
        />
        {encoding && (
          <SelectField
            part="encoding"
            label={texts.encoding}
            value={encoding}
            options={ENCODINGS.map((each) => [each, each.toUpperCase()] as const)}
            onChange={(chosen) => void importing.choose({ encoding: chosen })}
          />
        )}
        {file.dateOrder && (
          <SelectField
            part="date-order"
            label={texts.dateOrder}
            value={file.dateOrder}
            options={DATE_ORDERS.map((each) => [each, texts.dateOrderNames[each]] as const)}
            onChange={(chosen) => void importing.choose({ dateOrder: chosen })}
          />
        )}
        <ColumnChoices file={file} words={words} importing={importing} />
      </details>
    </>
  );
}
