/** Screens that nobody needs in the first second; they come right after it, before anybody asks. */

export { Answers } from './Answers';
export { Ask, FoldedAsk } from './Ask';
export { Became } from './Became';
export { Between } from './Between';
export { Closing } from './Closing';
export { CodeAgain } from './CodeAgain';
export { Consent } from './Consent';
export { Dots } from './Dots';
export { EditOwn } from './EditOwn';
export { Evaluation } from './Evaluation';
export { GrowingPlan } from './GrowingPlan';
export { KindSwitch } from './KindSwitch';
export { MineTab } from './MineTab';
export { Missed } from './Missed';
export { OthersItems } from './OthersItems';
export { OwnItems } from './OwnItems';
export { PlanTab } from './PlanTab';
export { RefusedEntries } from './RefusedEntries';
export { RememberRecord } from './record/RememberRecord';
export { Signals } from './Signals';
export { SimilarToSupport } from './SimilarToSupport';
export { UnderWay } from './UnderWay';
export { Waiting } from './Waiting';
