import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  OverlayDrawer,
  Text,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { paneSettingsText } from "../../i18n/pane/settings-text";
import { shellText } from "../../i18n/pane/shell-text";
import { settingsRows } from "../../scoring/settings";
import type { StepProps } from "../step";
import { useWords } from "../words";

/** The settings of the scorecard: period, thresholds, cap, weights. */
export function SettingsDrawer({
  collected: { settings },
  onClose,
}: StepProps & { readonly onClose: () => void }): React.JSX.Element {
  const { word } = useWords();
  return (
    <OverlayDrawer open position="end" onOpenChange={onClose}>
      <DrawerHeader>
        <DrawerHeaderTitle
          action={
            <Button
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={word(shellText.close)}
              onClick={onClose}
            />
          }
        >
          {word(paneSettingsText.title)}
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody>
        {settingsRows(settings).map(([setting, appliesTo, value]) => (
          <Text block key={`${setting} ${appliesTo}`}>
            {setting} {appliesTo}: {value}
          </Text>
        ))}
      </DrawerBody>
    </OverlayDrawer>
  );
}
