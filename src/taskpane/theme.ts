import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";

/** The blue of the add-in's icon, from dark to light. */
const blue: BrandVariants = {
  10: "#01121D",
  20: "#062235",
  30: "#083049",
  40: "#0B3A5B",
  50: "#0E4870",
  60: "#125785",
  70: "#17679C",
  80: "#1D77B2",
  90: "#3A88BF",
  100: "#5599CA",
  110: "#6FAAD4",
  120: "#89BBDE",
  130: "#A3CCE7",
  140: "#BDDCF0",
  150: "#D7EBF7",
  160: "#EEF6FB",
};

/** The colour of the pane's head, in both themes. */
export const headColor = blue[40];

export const lightTheme: Theme = createLightTheme(blue);

const dark = createDarkTheme(blue);

/** Text in the brand's colour needs a lighter blue on a dark ground. */
export const darkTheme: Theme = {
  ...dark,
  colorBrandForeground1: blue[110],
  colorBrandForeground2: blue[120],
};
