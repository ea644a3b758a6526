import { mountPage } from '../../pages/mount.tsx';
import { SearchApp } from '../../pages/SearchApp.tsx';

mountPage((language) => <SearchApp language={language} />);
