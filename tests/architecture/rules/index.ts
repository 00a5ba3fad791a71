// Every rule of the house, in the order a newcomer should meet them.
import type { Rule } from '../house.ts';
import { screensSpeakBothLanguages } from './both-languages.ts';
import { allowedCastsAreUsed, nothingIsCast } from './casts.ts';
import { allowedClaimsAreUsed, noScreenOverclaims } from './claims.ts';
import { coverKnowsNothing } from './cover.ts';
import { consoleOnlyInTheLog, noBrowserStorage, worldOnlyAtTheEdges } from './edges.ts';
import { filesAreNamedByIdea, filesAreSmall, filesSayWhatTheyAreFor, roomsAreWhole } from './files.ts';
import { importsRunOneWay, serverNeverOpens } from './import-directions.ts';
import { linterKnowsTheRooms } from './lint.ts';
import { typesSpeakTheGlossary } from './names.ts';
import { onlyCryptoTouchesPrimitives, sqlHasTwoRooms } from './one-door-per-danger.ts';
import { onlyDomainWorksOutDuties } from './one-engine.ts';
import {
  dependenciesHaveReasons,
  documentsNameRealTests,
  everyActorAndRequirementIsAnswered,
  linksLeadSomewhere,
  noMachinePaths,
} from './prose.ts';
import { pureRoomsTakeNothingFromOutside } from './pure-rooms.ts';
import { noConstantStyle, noMarkupFromStrings, onlyFieldTakesText } from './screens.ts';

export const rules: readonly Rule[] = [
  roomsAreWhole,
  importsRunOneWay,
  serverNeverOpens,
  coverKnowsNothing,
  onlyCryptoTouchesPrimitives,
  sqlHasTwoRooms,
  onlyDomainWorksOutDuties,
  pureRoomsTakeNothingFromOutside,
  worldOnlyAtTheEdges,
  noBrowserStorage,
  consoleOnlyInTheLog,
  nothingIsCast,
  allowedCastsAreUsed,
  filesAreSmall,
  filesSayWhatTheyAreFor,
  filesAreNamedByIdea,
  typesSpeakTheGlossary,
  onlyFieldTakesText,
  noMarkupFromStrings,
  noConstantStyle,
  screensSpeakBothLanguages,
  noScreenOverclaims,
  allowedClaimsAreUsed,
  linksLeadSomewhere,
  documentsNameRealTests,
  everyActorAndRequirementIsAnswered,
  noMachinePaths,
  dependenciesHaveReasons,
  linterKnowsTheRooms,
];
