import { mountPage } from '../../pages/mount.tsx';
import { SavedApp } from '../../pages/SavedApp.tsx';

mountPage((language) => <SavedApp language={language} />);
