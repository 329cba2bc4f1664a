import type { Desk } from '../desk/desk';
import { DevicesPanel } from './DevicesPanel';
import { Documents } from './Documents';
import { RulesPanel } from './RulesPanel';
import { ScreensPanel } from './ScreensPanel';
import { ThemesPanel } from './ThemesPanel';

/** What is set once, and the papers that come out at the end. */
export function SettingsTab({ desk }: { desk: Desk }) {
  return (
    <>
      <RulesPanel desk={desk} />
      <ThemesPanel desk={desk} />
      <ScreensPanel desk={desk} />
      <DevicesPanel desk={desk} />
      <Documents desk={desk} />
    </>
  );
}
