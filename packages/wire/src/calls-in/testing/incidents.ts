/** An invented incident as the standard writes it, for tests here and in other rooms. Every person, place and number of it is fictional. */

/** A whole document; its times lie on the evening of 20 November 2026. */
export function incidentOf(number: string): Readonly<Record<string, unknown>> {
  const prologue = (id: string, at = '2026-11-20T21:06:00-08:00') => ({
    $id: id,
    lastUpdateTimeStamp: at,
    updatedByAgencyReference: { $ref: 'marlow.example.org' },
  });
  const person = (id: string, role: string, name: object, more: object = {}) => ({
    ...prologue(id),
    personIncidentRoleRegistryText: [role],
    ncPersonComponent: { name: [name], ...more },
  });
  const text = (value: string) => [{ value }];
  return {
    ...prologue(`urn:emergency:uid:incidentid:${number}:marlow.example.org`),
    eidoVersion: '1.0',
    issuingElementIdentification: 'cad.marlow.example.org',
    '@context': { '@vocab': './JSON-LD_Contexts/EmergencyIncidentDataObjectType.jsonld' },
    incidentComponent: {
      ...prologue('incident', '2026-11-20T22:40:00-08:00'),
      incidentTypeCommonRegistryText: 'RESTRAINING ORDER',
      incidentTypeInternalText: 'Violation of a court order',
      incidentStatusCommonRegistryText: ['Closed'],
      internalIncidentId: number,
      locationReference: [{ $ref: 'place-2' }],
      dispositionComponent: [
        { ...prologue('disposition-1'), dispositionCommonRegistryCode: ['NoAction'] },
        {
          ...prologue('disposition-2'),
          dispositionCommonRegistryCode: ['Report'],
          dispositionDescriptionText: 'Report taken',
          dispositionPrimaryIndicator: true,
        },
      ],
    },
    callComponent: [
      {
        ...prologue('call-2'),
        callStartTimestamp: '2026-11-20T21:09:00-08:00',
        standardPrimaryCallType: 'emergency',
        direction: 'incoming',
      },
      {
        ...prologue('call-1'),
        callStartTimestamp: '2026-11-20T21:05:00-08:00',
        standardPrimaryCallType: 'emergency',
        direction: 'incoming',
      },
    ],
    emergencyResourceComponent: [
      {
        ...prologue('unit-1', '2026-11-20T21:19:30-08:00'),
        emergencyResourceName: '3A12',
        secondaryUnitStatusRegistryText: ['OnScene'],
        activeOnIncidentId: [number],
      },
      {
        ...prologue('unit-2', '2026-11-20T21:25:00-08:00'),
        emergencyResourceName: '3A14',
        secondaryUnitStatusRegistryText: ['OnScene'],
      },
    ],
    locationComponent: [
      {
        ...prologue('place-1'),
        locationTypeDescriptionRegistryText: 'RoutingLocation',
        locationDescriptionText: '9 Other Road',
      },
      {
        ...prologue('place-2'),
        locationTypeDescriptionRegistryText: 'Incident',
        locationByValue:
          '<presence xmlns="urn:ietf:params:xml:ns:pidf"><ca:civicAddress xmlns:ca="x"><ca:PRD>W</ca:PRD><ca:RD>Alder</ca:RD><ca:STS>Street</ca:STS><ca:HNO>1432</ca:HNO></ca:civicAddress></presence>',
      },
    ],
    personComponent: [
      person(
        'p1',
        'Suspect',
        { personGivenName: text('Dale'), personSurName: text('Strand') },
        { birthDate: [{ date: text('1984-04-05') }] },
      ),
      person('p2', 'Victim', { personFullName: text('Rowan Ellery') }),
      person('p3', 'Caller', { personFullName: text('Ana Neighbour') }),
    ],
    vehicleComponent: [
      {
        ...prologue('v1'),
        vehicleRelationshipType: 'SuspectVehicle',
        ncVehicleComponent: { identification: [{ identificationId: text('7ABC123') }] },
      },
      {
        ...prologue('v2'),
        vehicleRelationshipType: 'VictimVehicle',
        ncVehicleComponent: { identification: [{ identificationId: text('8XYZ999') }] },
      },
    ],
    notesComponent: [
      { ...prologue('n1'), notesActionComments: 'Order MC-DV-0001. Unit is inside, call 555-0177. 1432 Alder Street.' },
    ],
    agencyComponent: [
      { ...prologue('marlow.example.org'), agencyRoleDescriptionRegistryText: ['Dispatch'], agencyType: ['police'] },
    ],
    callbackComponent: [{ ...prologue('cb'), callBackInformationUri: ['tel:5550177'] }],
    alarmsSensorsComponent: [{ ...prologue('a1') }, { ...prologue('a2') }],
    localThing: { anything: true },
  };
}
