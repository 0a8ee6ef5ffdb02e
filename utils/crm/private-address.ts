/** Networks that are not the public internet, as first address and prefix length (IANA special-purpose registry). */
const PRIVATE_V4: readonly [string, number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
];

/**
 * Whether a host is a literal address of a private, link-local, loopback or otherwise local network. Names are not
 * looked up: an extension cannot, and what a name points at may change (DNS rebinding).
 *
 * @param hostname as the URL parser writes it: it has already turned every spelling of an IPv4 address
 *   (`0x7f.1`, `2130706433`) into four numbers, and an IPv6 address into its shortest form in brackets
 */
export function isPrivate(hostname: string): boolean {
  if (hostname.startsWith('[')) return isPrivateV6(groupsOf(hostname.slice(1, -1)));
  return /^\d+(\.\d+){3}$/.test(hostname) && isPrivateV4(numberOf(hostname));
}

function isPrivateV4(address: number): boolean {
  return PRIVATE_V4.some(([first, length]) => {
    const size = 2 ** (32 - length);
    return Math.floor(address / size) === Math.floor(numberOf(first) / size);
  });
}

function numberOf(address: string): number {
  return address.split('.').reduce((number, part) => number * 256 + Number(part), 0);
}

/** The eight 16-bit groups of an address in its shortest form. */
function groupsOf(address: string): number[] {
  const [head = [], tail = []] = address
    .split('::')
    .map((half) => (half === '' ? [] : half.split(':').map((group) => Number.parseInt(group, 16))));
  return [...head, ...Array<number>(8 - head.length - tail.length).fill(0), ...tail];
}

function isPrivateV6(groups: number[]): boolean {
  const [first = 0, second = 0, third = 0, , , , seventh = 0, eighth = 0] = groups;
  const startsWith = (...prefix: number[]) => prefix.every((group, n) => groups[n] === group);
  // Unique local fc00::/7, link-local fe80::/10, the old site-local fec0::/10, multicast ff00::/8.
  if (first >= 0xfc00 && first <= 0xfdff) return true;
  if (first >= 0xfe80) return true;
  // Translation within one network (RFC 8215).
  if (startsWith(0x64, 0xff9b, 1)) return true;
  // An IPv4 address in IPv6's clothes: mapped, compatible (with it :: and ::1), translated, 6to4.
  const last = seventh * 0x10000 + eighth;
  if (startsWith(0, 0, 0, 0, 0, 0xffff) || startsWith(0, 0, 0, 0, 0, 0) || startsWith(0, 0, 0, 0, 0xffff, 0)) {
    return isPrivateV4(last);
  }
  if (startsWith(0x64, 0xff9b, 0, 0, 0, 0)) return isPrivateV4(last);
  return first === 0x2002 && isPrivateV4(second * 0x10000 + third);
}
