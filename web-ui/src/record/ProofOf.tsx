import { useEffect, useState } from 'preact/hooks';
import { t, tDynamic } from '../shared/i18n';
import { Check, Objection } from '../shared/icons';
import { ImprintWords } from '../shared/imprint/ImprintWords';
import type { Proof } from '../shared/record/proof';
import { saveAs } from '../shared/saveAs';

type ProofState =
  | { proof: Proof }
  | { failed: 'notyet' | 'signature' | 'inclusion' | 'consistency' | 'away' };

/** How what is shown here is proved; loaded only when somebody asks. */
type Prove = (proofs: typeof import('../shared/record/proof')) => Promise<Proof>;

/** „Pokaż dowód”: a fact is in the record at its place, checked on this page. */
export function ProofOf({ id, n }: { id: string; n: number }) {
  return <Proved prove={proofs => proofs.proveFact(id, n)} holds="proof.fact" number={n + 1} />;
}

interface ProvedProps {
  prove: Prove;
  holds: 'proof.fact' | 'proof.moment' | 'proof.publication';
  number?: number;
  /** Whether the words of the imprint stand beside it already. */
  worded?: boolean;
}

export function Proved({ prove, holds, number = 0, worded = false }: ProvedProps) {
  const [shown, show] = useState<ProofState | 'asking'>();
  const ask = async () => {
    show('asking');
    show(await proved(prove));
  };
  if (!shown || shown === 'asking')
    return (
      <button type="button" class="link" data-testid="proof" disabled={shown === 'asking'} onClick={ask}>
        {t(shown ? 'proof.asking' : 'proof.show')}
      </button>
    );
  return (
    <div class="proof" role="status" data-testid={'proof' in shown ? 'proof-holds' : 'proof-fails'}>
      {'proof' in shown ? (
        <Holds proof={shown.proof} holds={holds} number={number} worded={worded} />
      ) : (
        <p>
          <Objection /> {tDynamic(`proof.${shown.failed}`)}
        </p>
      )}
    </div>
  );
}

async function proved(prove: Prove): Promise<ProofState> {
  const proofs = await import('../shared/record/proof').catch(() => undefined);
  if (!proofs) return { failed: 'away' };
  try {
    return { proof: await prove(proofs) };
  } catch (problem) {
    if (problem instanceof proofs.NoProof) return { failed: problem.why };
    return { failed: problem instanceof proofs.NotYet ? 'notyet' : 'away' };
  }
}

type HoldsProps = Required<Omit<ProvedProps, 'prove'>> & { proof: Proof };

function Holds({ proof, holds, number, worded }: HoldsProps) {
  return (
    <>
      <p>
        <Check /> {t(holds, { number, count: proof.made.size })}
      </p>
      {!worded && (
        <>
          <p class="quiet">{t('proof.words')}</p>
          <ImprintWords root={proof.root} />
        </>
      )}
      <details>
        <summary>{t('proof.more')}</summary>
        <dl>
          {proof.leafHash && <Row name="proof.leaf" value={proof.leafHash} />}
          <Row name="proof.root" value={proof.root} />
          <Row name="proof.steps" value={String(proof.steps)} />
          <Row name="proof.key" value={proof.key} />
        </dl>
        <button
          type="button"
          class="link"
          onClick={() => saveAs(`proof-${proof.made.size}.json`, JSON.stringify(proof, null, 2))}
        >
          {t('proof.save')}
        </button>
      </details>
    </>
  );
}

function Row({ name, value }: { name: Parameters<typeof t>[0]; value: string }) {
  return (
    <div>
      <dt>{t(name)}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** Asks at once: for a sheet that shows its proof without being asked. */
export function ProvedAtOnce(props: ProvedProps) {
  const [shown, show] = useState<ProofState>();
  useEffect(() => void proved(props.prove).then(show), []);
  if (!shown) return <p class="quiet">{t('proof.asking')}</p>;
  return 'proof' in shown ? (
    <div class="proof" data-testid="proof-holds">
      <Holds
        proof={shown.proof}
        holds={props.holds}
        number={props.number ?? 0}
        worded={props.worded ?? false}
      />
    </div>
  ) : (
    <p class="proof" data-testid="proof-fails">
      <Objection /> {tDynamic(`proof.${shown.failed}`)}
    </p>
  );
}
