import { expect, it } from 'vitest';
import { doorBij } from '../../../renderer/features/verloop/taakformulier.ts';

it('one’s own name is proposed for the municipality, and taken away for the hulpofficier; another name stays', () => {
  expect(doorBij('hulpofficier', 'S. Haverkamp', 'S. Haverkamp')).toEqual({ door: '' });
  expect(doorBij('hulpofficier', 'R. van Dalen', 'S. Haverkamp')).toEqual({});
  expect(doorBij('gemeente', '', 'S. Haverkamp')).toEqual({ door: 'S. Haverkamp' });
  expect(doorBij('gemeente', 'R. van Dalen', 'S. Haverkamp')).toEqual({});
});
