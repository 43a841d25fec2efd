import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";

interface StepBoundaryProps {
  readonly message: string;
  readonly again: string;
  readonly onAgain: () => void;
  readonly children: ReactNode;
}

/** A step whose script could not be loaded, or that failed, says so; the others and all that was collected stay. */
export class StepBoundary extends Component<StepBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    const { message, again, onAgain, children } = this.props;
    if (!this.state.hasFailed) return children;
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{message}</MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={onAgain}>
            {again}
          </Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
}
