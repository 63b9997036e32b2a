import { useEffect, type ReactNode } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Heading } from 'react-aria-components/Heading';
import { IcoonSluiten } from '../iconen/iconen.tsx';
import { Knop } from '../knoppen/Knop.tsx';
import { Knoppenrij } from '../knoppen/Knoppenrij.tsx';
import { focusTitel } from '../raamwerk/Paginakop.tsx';

export type DialoogProps = {
  open: boolean;
  /** Escape, the close button, or a click beside it where `sluitbaarErnaast`. */
  bijSluiten: () => void;
  titel: ReactNode;
  children?: ReactNode;
  /** Buttons, the most important one first. */
  acties?: ReactNode;
  /** A question that must be answered: no close button, Escape still means no. */
  vraag?: boolean | undefined;
  breed?: boolean | undefined;
};

/**
 * A modal window over the page, for what stands outside the main flow. The focus stays in it and goes back afterwards, or to
 * the title of the page when what opened it is gone; a click beside it does not close it, so that nothing is lost by a slip of the hand.
 */
export function Dialoog({ open, bijSluiten, titel, children, acties, vraag, breed }: DialoogProps) {
  return (
    <ModalOverlay isOpen={open} onOpenChange={(wordtOpen) => !wordtOpen && bijSluiten()} className="ui-dialoog__sluier">
      <Modal className={breed ? 'ui-dialoog ui-dialoog--breed' : 'ui-dialoog'}>
        <Dialog role={vraag ? 'alertdialog' : 'dialog'} className="ui-dialoog__lijf" data-dialoog-open="">
          <div className="ui-dialoog__kop">
            <Heading slot="title" level={2} className="ui-kop utrecht-heading-2">{titel}</Heading>
            {!vraag && (
              <Knop soort="subtiel" icoon={<IcoonSluiten />} bijKlik={bijSluiten} naam="Sluit dit venster">Sluit</Knop>
            )}
          </div>
          <Focusvangst />
          {children && <div className="ui-dialoog__inhoud">{children}</div>}
          {acties && <Knoppenrij>{acties}</Knoppenrij>}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** When a dialog goes and nothing has the focus, as when its button went too, the title of the page gets it: Tab goes on from there. */
function Focusvangst(): null {
  useEffect(
    () => () => {
      const vang = (): void => {
        if (document.activeElement === null || document.activeElement === document.body) focusTitel();
      };
      // The library gives the focus back in the next frame.
      requestAnimationFrame(() => requestAnimationFrame(vang));
    },
    [],
  );
  return null;
}
