import { PopupPage } from '../../components/PopupPage.tsx';
import { mountDay } from '../../pages/mount.tsx';

mountDay(PopupPage, { newTab: false });
