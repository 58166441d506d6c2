import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { ArrowDownloadRegular, DocumentAddRegular, FolderOpenRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import type { ReactElement } from "react";
import type { AddInManifest } from "../../manifest/addInManifest";
import type { Session } from "../../session/session";
import type { FrameTexts } from "../language/frameTexts";
import { downloadWorkbook, openWorkbookFile } from "./workbookFile";

export interface FileMenuProps {
  readonly texts: FrameTexts;
  readonly session: Session;
  readonly manifest: AddInManifest;
  /** Another workbook takes the session's place. */
  readonly onReplace: (session: Session) => void;
  readonly onNotice: (notice: string) => void;
}

/** New, open and save. */
export function FileMenu({ texts, session, manifest, onReplace, onNotice }: FileMenuProps): ReactElement {
  const chooser = useRef<HTMLInputElement>(null);
  const tell = (what: string, fault: unknown): void =>
    onNotice(`${what} ${fault instanceof Error ? texts.fileFault(fault.message) : ""}`.trim());
  const save = (): void => {
    try {
      downloadWorkbook(session, manifest);
    } catch (fault) {
      tell(texts.notSaved, fault);
    }
  };
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton appearance="subtle" size="small">
            {texts.file}
          </MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem icon={<DocumentAddRegular />} onClick={() => onReplace(session.newWorkbook())}>
              {texts.newWorkbook}
            </MenuItem>
            <MenuItem icon={<FolderOpenRegular />} onClick={() => chooser.current?.click()}>
              {texts.open}
            </MenuItem>
            <MenuItem icon={<ArrowDownloadRegular />} onClick={save}>
              {texts.save}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <input
        ref={chooser}
        type="file"
        accept=".xlsx"
        aria-label={texts.open}
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // Choosing the same file again is to open it again.
          target.value = "";
          if (!file) return;
          openWorkbookFile(session, file).then(onReplace, (fault: unknown) =>
            tell(texts.notOpened(file.name), fault),
          );
        }}
      />
    </>
  );
}
