/** The few signs of the interface. `turns` ones are mirrored where the writing runs from right to left. */

const PATHS = {
  back: { path: 'M10 3 5 8l5 5', turns: true },
  forward: { path: 'm6 3 5 5-5 5', turns: true },
  gear: {
    path: 'M8 5.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4M8 1.8v2M8 12.2v2M1.8 8h2M12.2 8h2M3.6 3.6 5 5M11 11l1.4 1.4M12.4 3.6 11 5M5 11l-1.4 1.4',
    turns: false,
  },
  share: { path: 'M8 10V2.5M5 5l3-3 3 3M4.5 7.5H3v6h10v-6h-1.5', turns: false },
  bell: { path: 'M4 11V7a4 4 0 0 1 8 0v4l1 1H3zM6.7 13.8a1.4 1.4 0 0 0 2.6 0', turns: false },
  page: { path: 'M9.5 2.5h4v4M13.2 2.8 8 8M12 9.5v4H2.5V4h4', turns: true },
  search: { path: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M10.3 10.3l3.4 3.4', turns: true },
  calendar: { path: 'M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 2v2.5M10.5 2v2.5', turns: false },
  bookmark: { path: 'M4 2.5h8v11l-4-3-4 3z', turns: false },
} as const;

export function Icon({ name }: { name: keyof typeof PATHS }) {
  const { path, turns } = PATHS[name];
  return (
    <svg class={turns ? 'icon turns' : 'icon'} viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
