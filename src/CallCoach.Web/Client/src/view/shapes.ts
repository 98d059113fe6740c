import type { Tone } from '../wire';
import { svg } from './dom';

/** The shape of each tone, and the mark on it: four silhouettes and a shield, told apart without colour. Drawn in 38 by 38. */
const shapes: Record<Tone, readonly [shape: string, mark: string]> = {
  'next-step': ['M4 5h16.500L34 19 20.500 33H4z', 'M10 19h14M18.500 13l6 6-6 6'],
  nudge: ['M19 1.500L36.500 19 19 36.500 1.500 19z', 'M11.500 20.500c2.500-4 5-4 7.500-1.500s5 2.500 7.500-1.500'],
  praise: ['M19 3a16 16 0 1 0 0 32a16 16 0 1 0 0-32z', 'M12 19.500l5 5 9.500-10.500'],
  stop: ['M12.400 3h13.200L35 12.400v13.200L25.600 35H12.400L3 25.600V12.400z', 'M12 19h14'],
  legal: ['M19 2l14 5v11c0 8.500-5.800 14-14 17.500C10.800 32 5 26.500 5 18V7z', 'M19 11v9M19 25.500v.1'],
  whisper: ['M3 5h32v22H21l-9 8v-8H3z', 'M12 16h.1M19 16h.1M26 16h.1'],
};

/** For the flag of a tip in the overlay. */
export const flag = (tone: Tone): SVGSVGElement =>
  svg('svg', { viewBox: '0 0 38 38', 'aria-hidden': 'true' }, svg('path', { class: 'solid', d: shapes[tone][0] }), svg('path', { d: shapes[tone][1] }));

/** For a list of tips. */
export const glyph = (tone: Tone, toneClass: string): SVGSVGElement =>
  svg('svg', { class: `glyph ${toneClass}`, viewBox: '0 0 38 38', 'aria-hidden': 'true' },
    svg('path', { class: 'plate', d: shapes[tone][0] }), svg('path', { class: 'mark', d: shapes[tone][1] }));
