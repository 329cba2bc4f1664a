import { useEffect, useState } from 'preact/hooks';
import { get } from '../../shared/api';
import type { Shapes } from '../../shared/shapes';

/** Where phones reach this server; what stands in this browser's own address is only a guess until the server has said it. */
export function usePhoneAddress(): string {
  const [base, setBase] = useState(location.origin);
  useEffect(() => {
    get<Shapes['Whereabouts']>('/api/instance').then(
      told => told.baseUrl && setBase(told.baseUrl.replace(/\/$/, '')),
      () => undefined,
    );
  }, []);
  return base;
}
