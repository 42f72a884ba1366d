import { describeRoundTrip } from '../roundTripSuite'
import { csvView } from './csvView'

describeRoundTrip('csv', { seen: csvView })
describeRoundTrip('xlsx', {})
