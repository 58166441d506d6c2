import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { SettingsRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { FrameTexts } from "../language/frameTexts";
import type { ViewSettings } from "./viewSettings";
import { API_VERSIONS, LOCALE_NAMES, LOCALES } from "./viewSettings";

export interface ViewMenuProps {
  readonly texts: FrameTexts;
  readonly settings: ViewSettings;
  readonly onChange: (settings: ViewSettings) => void;
  readonly className?: string;
}

const THEMES = ["system", "light", "dark"] as const;

/** Office's language and theme, and what it offers the add-in. */
export function ViewMenu({ texts, settings, onChange, className }: ViewMenuProps): ReactElement {
  const { locale, theme, apiVersion } = settings;
  return (
    <Menu
      checkedValues={{ locale: [locale], theme: [theme], apiVersion: [apiVersion] }}
      onCheckedValueChange={(_, { name, checkedItems: [value] }) => onChange({ ...settings, [name]: value })}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="transparent" className={className} icon={<SettingsRegular />}>
          {texts.view}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{texts.language}</MenuGroupHeader>
            {LOCALES.map((each) => (
              <MenuItemRadio key={each} name="locale" value={each}>
                {LOCALE_NAMES[each]}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{texts.theme}</MenuGroupHeader>
            {THEMES.map((each) => (
              <MenuItemRadio key={each} name="theme" value={each}>
                {texts.themes[each]}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{texts.requirementSet}</MenuGroupHeader>
            {API_VERSIONS.map((each) => (
              <MenuItemRadio key={each} name="apiVersion" value={each}>
                {`${texts.requirementSet} ${each}`}
              </MenuItemRadio>
            ))}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
