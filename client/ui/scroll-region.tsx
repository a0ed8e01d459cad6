/**
 * A wide thing on a narrow screen scrolls on its own, and the page does not. It can be reached with the keyboard only
 * while there is something to scroll, so that nobody tabs through regions without a purpose.
 */
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';

export interface ScrollRegionProps {
  /** What is inside, for someone who hears that they are in it. */
  label: string;
  children: ReactNode;
}

export function ScrollRegion({ label, children }: ScrollRegionProps) {
  const box = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const watcher = new ResizeObserver(() => setScrolls(element.scrollWidth > element.clientWidth));
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);
  const reachable = scrolls ? { tabIndex: 0, role: 'region', 'aria-label': `${label}, scrolls sideways` } : {};
  return (
    <div ref={box} className="app-scroll-region" {...reachable}>
      {children}
    </div>
  );
}
