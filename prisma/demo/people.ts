// Who writes and who answers in the demo edition. None of them can log in.

export type DemoPerson = {
  handle: string;
  displayName?: string;
  bio: string;
  /** Days before planting. */
  joined: number;
};

export const authors: DemoPerson[] = [
  {
    handle: "ines_carraway",
    displayName: "Ines Carraway",
    bio: "Reports for The Tide Table. Owns a steel tape and is not afraid to lie down in public.",
    joined: 4_020,
  },
  {
    handle: "tobit",
    displayName: "Tobit Marsh",
    bio: "Thirty years on the press bench, nail included. Essays, columns, the lost property.",
    joined: 4_019,
  },
  {
    handle: "odile",
    displayName: "Odile Fenn",
    bio: "Kitchen, workshop and obituaries of things. Runs the hand press on Thursdays, after the tide.",
    joined: 3_310,
  },
  {
    handle: "askew",
    displayName: "Ruben Askew",
    bio: "Sea, sky and machinery. Checks the sums twice and is corrected a third time underneath.",
    joined: 2_871,
  },
];

export const readers: DemoPerson[] = [
  { handle: "brinewater", bio: "Harbour pilot, forty years, retired. Reads everything twice.", joined: 3_980 },
  { handle: "gullwatcher", bio: "Drove the 14 bus. Four notebooks, one gull.", joined: 1_460 },
  { handle: "kettle_on", bio: "Rope Street, the blue door. Come in, mind the step.", joined: 3_702 },
  { handle: "ledger_lines", bio: "I do the sum so that you can have the opinion.", joined: 2_240 },
  { handle: "marginalia", bio: "Port Ambrey Library, and what is written in the edges of it.", joined: 3_911 },
  { handle: "tidy_bosun", bio: "Everything in its place, and me under the crane.", joined: 1_905 },
  { handle: "yarrow", bio: "Plants things.", joined: 2_666 },
  { handle: "wickerwork", bio: "Baskets, creels and the odd cradle, to order.", joined: 1_122 },
  { handle: "second_trombone", bio: "Town band. The third trombone is on a shelf at Enquiries.", joined: 2_015 },
  { handle: "osric", bio: "*Quot homines, tot sententiae*, and most of them mine.", joined: 3_333 },
  { handle: "pontoon_pete", bio: "Roofs, pontoons, opinions.", joined: 1_777 },
  { handle: "voltmeter", bio: "Electrical engineer. There is usually a slide.", joined: 2_480 },
  { handle: "dr_plankton", bio: "Marine biologist at the aquarium. Yes, it is a nickname.", joined: 940 },
  { handle: "incomer19", bio: "Only been here nineteen years.", joined: 1_390 },
  { handle: "hollis", bio: "year 11. weather station person", joined: 233 },
  { handle: "the_other_hollis", bio: "His mother.", joined: 232 },
  { handle: "nightshift", bio: "Four nights a week.", joined: 610 },
  { handle: "marlow_b", bio: "Sent from my pho", joined: 1_204 },
  { handle: "platform-2", bio: "14,206 journeys logged, and counting.", joined: 2_802 },
  { handle: "crumbshot", bio: "Baker, two counties along.", joined: 480 },
  { handle: "FarFromHere", bio: "Teaches sines to people who have never seen the sea.", joined: 1_520 },
  { handle: "Little_Gus", bio: "Works Dept. Six foot four.", joined: 44 },
  {
    handle: "townhall_clerk",
    bio: "Answers for the Town Hall, in so far as it can be said to have asked.",
    joined: 388,
  },
  { handle: "Dunstan_Pike", bio: "Harbottle and Pike, dismantlers. All classes of crane.", joined: 4 },
  { handle: "lurking_no_more", bio: "", joined: 1_101 },
];
