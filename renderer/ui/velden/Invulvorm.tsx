import type { FormHTMLAttributes, Ref } from 'react';

export type InvulvormProps = Omit<FormHTMLAttributes<HTMLFormElement>, 'onSubmit' | 'noValidate'> & {
  ref?: Ref<HTMLFormElement> | undefined;
  /** Enter in a field, or the button that sends. */
  bijVerzend: () => unknown;
};

/** A form that tells itself what is missing, in place of the browser, and never leaves the page. */
export function Invulvorm({ bijVerzend, ...rest }: InvulvormProps) {
  return (
    <form
      {...rest}
      noValidate
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        bijVerzend();
      }}
    />
  );
}
