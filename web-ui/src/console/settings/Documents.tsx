import { inWorkshop } from '../../shared/api';
import { type Key, t } from '../../shared/i18n';
import { Download, Print } from '../../shared/icons';
import type { Desk } from '../desk/desk';
import { Panel } from '../parts/Panel';

const PAPERS: [string, Key][] = [
  ['room-pack.pdf', 'console.doc_room_pack'],
  ['room-pack.pdf?names=true', 'console.doc_room_pack_names'],
  ['minutes.pdf', 'console.doc_minutes'],
  ['plan.pdf', 'console.doc_plan'],
  ['attendance.csv', 'console.doc_attendance'],
  ['needs.csv', 'console.doc_needs'],
  ['ideas.csv', 'console.doc_ideas'],
  ['plan.csv', 'console.doc_plan_table'],
  ['sessions.ics', 'console.doc_calendar'],
  ['due.ics', 'console.doc_due_calendar'],
  ['settlement.zip', 'console.doc_settlement'],
];

/** Everything that can be printed, sent or kept. */
export function Documents({ desk }: { desk: Desk }) {
  const sessions = desk.workshop.value?.sessions ?? [];
  const all: [string, string][] = [
    ...PAPERS.map(([file, words]): [string, string] => [file, t(words)]),
    ...sessions.map((one): [string, string] => [
      `attendance-${one.number}.pdf`,
      t('console.doc_sheet', { number: one.number }),
    ]),
  ];
  return (
    <Panel title={t('console.documents')}>
      <ul class="documents">
        {all.map(([file, words]) => (
          <li key={file}>
            <a href={inWorkshop(desk.workshopId, `/exports/${file}`)} download>
              {file.includes('.pdf') ? <Print /> : <Download />} {words}
            </a>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
