import { Component, type ReactNode } from 'react';
import { Foutscherm } from './Foutscherm.tsx';
import { schrijfAllesWeg } from './vergrendelen.ts';

export type FoutgrensProps = {
  children: ReactNode;
  /** More ways out than trying again. */
  acties?: ReactNode;
};

/**
 * Stops a mistake in one page from taking the window with it: what the page held is written away, and a calm screen takes
 * its place. What was wrong stays out of sight, because it may quote what somebody typed.
 */
export class Foutgrens extends Component<FoutgrensProps, { mis: boolean }> {
  override state = { mis: false };

  static getDerivedStateFromError(): { mis: boolean } {
    return { mis: true };
  }

  override componentDidCatch(): void {
    void schrijfAllesWeg();
  }

  override render(): ReactNode {
    if (!this.state.mis) return this.props.children;
    return <Foutscherm bijOpnieuw={() => this.setState({ mis: false })} acties={this.props.acties} />;
  }
}
