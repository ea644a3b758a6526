import { DayPage } from '../../components/DayPage.tsx';
import { mountDay } from '../../pages/mount.tsx';

mountDay(DayPage, { newTab: true });
