import {
  Button,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tooltip,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { RibbonButton, RibbonControl } from "../../manifest/addInManifest";
import { RibbonIconImage } from "./RibbonIconImage";
import { useRibbonStyles } from "./ribbonStyles";

export interface RibbonControlProps {
  readonly control: RibbonControl;
  readonly onPress: (button: RibbonButton) => void;
}

/** A button of the ribbon, or a menu of such, named as in the manifest. */
export function RibbonControlView({ control, onPress }: RibbonControlProps): ReactElement {
  const styles = useRibbonStyles();
  const face = {
    appearance: "subtle",
    className: styles.button,
    icon: { className: styles.icon, children: <RibbonIconImage icons={control.icons} /> },
  } as const;
  if (control.kind === "menu") {
    return (
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton {...face}>{control.label}</MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {control.items.map((item) => (
              <MenuItem key={item.id} onClick={() => onPress(item)}>
                {item.label}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    );
  }
  return (
    <Tooltip content={control.tip.text} relationship="description" positioning="below-start" withArrow>
      <Button {...face} id={control.id} onClick={() => onPress(control)}>
        {control.label}
      </Button>
    </Tooltip>
  );
}
