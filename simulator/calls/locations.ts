import { type FieldTable, parseFields, select } from '../rules/fields.ts'
import { invalidParam } from '../rules/refusal.ts'
import { Reply, type UserCall } from './call.ts'
import { spend } from './quotas.ts'

interface Location {
  readonly id: string
  readonly name: string
  readonly address: string
  readonly city: string
  readonly country: string
  readonly postal_code: string
  readonly latitude: number
  readonly longitude: number
}

const place = (
  id: string,
  [name, address, city, country, postal_code]: readonly [string, string, string, string, string],
  latitude: number,
  longitude: number,
): Location => ({ id, name, address, city, country, postal_code, latitude, longitude })

/** A handful of places of the real world. The ids are the simulator's own. */
const PLACES: readonly Location[] = [
  place('17930115500000001', ['Menlo Park', '', 'Menlo Park', 'United States', '94025'], 37.4529, -122.1817),
  place(
    '17930115500000003',
    ['Ferry Building', '1 Ferry Building', 'San Francisco', 'United States', '94111'],
    37.7955,
    -122.3937,
  ),
  place(
    '17930115500000005',
    ['Grand Central Terminal', '89 E 42nd St', 'New York', 'United States', '10017'],
    40.7527,
    -73.9772,
  ),
  place(
    '17930115500000007',
    ['British Library', '96 Euston Rd', 'London', 'United Kingdom', 'NW1 2DB'],
    51.53,
    -0.1271,
  ),
  place(
    '17930115500000009',
    ['Alexanderplatz', 'Alexanderplatz', 'Berlin', 'Germany', '10178'],
    52.5219,
    13.4132,
  ),
  place(
    '17930115500000011',
    ['Jardin du Luxembourg', 'Rue de Médicis', 'Paris', 'France', '75006'],
    48.8462,
    2.3372,
  ),
  place('17930115500000013', ['渋谷駅', '道玄坂1丁目', '東京', 'Japan', '150-0043'], 35.658, 139.7016),
  place(
    '17930115500000015',
    ['Parque Ibirapuera', 'Av. Pedro Álvares Cabral', 'São Paulo', 'Brazil', '04094-050'],
    -23.5874,
    -46.6576,
  ),
  place(
    '17930115500000017',
    ['Cubbon Park', 'Kasturba Road', 'Bengaluru', 'India', '560001'],
    12.9763,
    77.5929,
  ),
  place(
    '17930115500000019',
    ['Sydney Opera House', 'Bennelong Point', 'Sydney', 'Australia', '2000'],
    -33.8568,
    151.2153,
  ),
]
const BY_ID = new Map(PLACES.map((location) => [location.id, location]))

export const locationById = (id: string): Location | undefined => BY_ID.get(id)

export const LOCATION_FIELDS: FieldTable<Location> = {
  name: ({ name }) => name,
  address: ({ address }) => address || undefined,
  city: ({ city }) => city,
  country: ({ country }) => country,
  latitude: ({ latitude }) => latitude,
  longitude: ({ longitude }) => longitude,
  postal_code: ({ postal_code }) => postal_code,
}

/** `GET /{location-id}`. */
export const readLocation = (call: UserCall, location: Location): object =>
  select(location, parseFields(call.read('fields') ?? 'id,name'), LOCATION_FIELDS)

/** `GET /location_search`: by name, by place, or both; no paging. Without review only Menlo Park is found. */
export function searchLocations(call: UserCall): object {
  const query = call.read('q')?.toLowerCase()
  const latitude = Number(call.read('latitude') ?? NaN)
  const longitude = Number(call.read('longitude') ?? NaN)
  const nowhere = Number.isNaN(latitude) || Number.isNaN(longitude)
  if (query === undefined && nowhere)
    throw invalidParam('The parameter q, or latitude and longitude, is required')
  const fields = parseFields(call.read('fields') ?? 'id,name')
  spend(call, 'locations')
  const found = PLACES.filter(
    (location) =>
      (query === undefined ||
        `${location.name} ${location.city} ${location.country}`.toLowerCase().includes(query)) &&
      (nowhere || Math.hypot(location.latitude - latitude, location.longitude - longitude) < 1) &&
      (call.world.switches.reviewed || location.name === 'Menlo Park'),
  )
  const answer = { data: found.map((location) => select(location, fields, LOCATION_FIELDS)) }
  if (call.world.switches.locationIds === 'quoted') return answer
  return new Reply(JSON.stringify(answer).replace(/"id":"(\d+)"/g, '"id":$1'))
}
