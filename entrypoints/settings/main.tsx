import { render } from 'preact';
import { SettingsApp } from '../../pages/SettingsApp.tsx';

render(<SettingsApp />, document.body);
