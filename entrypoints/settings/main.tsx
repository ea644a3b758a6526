import { mountPage } from '../../pages/mount.tsx';
import { SettingsApp } from '../../pages/SettingsApp.tsx';

mountPage((language) => <SettingsApp language={language} />);
