// Which internet addresses are public: everything else is somebody's own network, and none of ours to knock at.
import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

/** Public by their numbers, and yet not the public internet: Azure's and Oracle's host services, retired anycast relays. */
const otherIPv4 = [
  '168.63.129.16/32',
  '192.88.99.0/24',
  '192.0.0.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.175.48.0/24',
  '198.18.0.0/15',
]
/** Inside 2000::/3, where all public addresses are: protocol assignments with Teredo, documentation, 6to4. */
const otherIPv6 = ['2001::/23', '2001:db8::/32', '2002::/16', '2620:4f:8000::/48', '3fff::/20']

type Block = [ipaddr.IPv4 | ipaddr.IPv6, number]
const blocked = [...otherIPv4, ...otherIPv6].map((range): Block => ipaddr.parseCIDR(range))
const publicIPv6 = ipaddr.parseCIDR('2000::/3')
/** Networks without IPv4 reach it through these addresses, whose last 32 bits are the IPv4 address. */
const translated = ipaddr.parseCIDR('64:ff9b::/96')

const within = (address: ipaddr.IPv4 | ipaddr.IPv6, range: Block): boolean =>
  address.kind() === range[0].kind() && address.match(range)

function isPublicIPv4(address: ipaddr.IPv4): boolean {
  return address.range() === 'unicast' && !blocked.some((range) => within(address, range))
}

function lastIPv4(address: ipaddr.IPv6): ipaddr.IPv4 {
  return new ipaddr.IPv4(address.toByteArray().slice(12))
}

/** An IPv4 address in the interface part, as ISATAP tunnels write it. */
function isTunnel({ parts }: ipaddr.IPv6): boolean {
  return parts[5] === 0x5efe && (parts[4] === 0 || parts[4] === 0x200)
}

function isPublicIPv6(address: ipaddr.IPv6): boolean {
  if (address.isIPv4MappedAddress()) return isPublicIPv4(address.toIPv4Address())
  if (within(address, translated)) return isPublicIPv4(lastIPv4(address))
  return within(address, publicIPv6) && !isTunnel(address) && !blocked.some((range) => within(address, range))
}

/** Whether a literal address (as a resolver or a socket gives it) is public unicast. What is no address is not public. */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0 || address.includes('%')) return false
  const parsed = ipaddr.parse(address)
  return parsed instanceof ipaddr.IPv4 ? isPublicIPv4(parsed) : isPublicIPv6(parsed)
}
