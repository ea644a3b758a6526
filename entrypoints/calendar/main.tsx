import { CalendarApp } from '../../pages/CalendarApp.tsx';
import { mountPage } from '../../pages/mount.tsx';

mountPage((language) => <CalendarApp language={language} />);
