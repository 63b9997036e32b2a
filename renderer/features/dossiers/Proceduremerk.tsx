import { IcoonWeegschaal, Merk } from '../../ui/index.ts';

/** A court still has to rule: beside where the case stands, for it goes on after the end as well. */
export const Proceduremerk = () => <Merk toon="rustig" icoon={<IcoonWeegschaal />}>In procedure</Merk>;
