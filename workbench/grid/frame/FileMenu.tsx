import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { ArrowDownloadRegular, DocumentAddRegular, FolderOpenRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import type { ReactElement } from "react";
import type { FrameTexts } from "../language/frameTexts";

export interface FileMenuProps {
  readonly texts: FrameTexts;
  readonly onNew: () => void;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
}

/** New, open and save. */
export function FileMenu({ texts, onNew, onOpen, onSave }: FileMenuProps): ReactElement {
  const chooser = useRef<HTMLInputElement>(null);
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
            <MenuItem icon={<DocumentAddRegular />} onClick={onNew}>
              {texts.newWorkbook}
            </MenuItem>
            <MenuItem icon={<FolderOpenRegular />} onClick={() => chooser.current?.click()}>
              {texts.open}
            </MenuItem>
            <MenuItem icon={<ArrowDownloadRegular />} onClick={onSave}>
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
          if (file) onOpen(file);
        }}
      />
    </>
  );
}
