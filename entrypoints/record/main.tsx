import { mountPage } from '../../pages/mount.tsx';
import { RecordApp } from '../../pages/RecordApp.tsx';

mountPage((language) => <RecordApp language={language} />);
