import { options } from 'preact';
import { nbsp } from '../../shared/typography';

/** What people wrote stands in `bdi` everywhere on the desk: there no one-letter word hangs at the end of a line. */
export function keepLoneLetters(): void {
  const before = options.vnode;
  options.vnode = node => {
    const props = node.props as { children?: unknown };
    if ((node.type as unknown) === 'bdi' && typeof props.children === 'string')
      props.children = nbsp(props.children);
    before?.(node);
  };
}
