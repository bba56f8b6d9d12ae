/**
 * Syllables of pinyin in the order of the common characters of GB/T 2312 (see common-han.ts), each
 * with how many characters have it; a capital is the initial of those behind it, `_` is none: 啊 and
 * 阿 are a, further on 18 are ba. Where a character has several readings the standard chose one. The
 * letter v stands for ü.
 */
const TABLE = `
	a2ai13an9ang3ao9Ba18ai8an15ang12ao17ei15en4eng6i24ian12iao4ie4in6ing9
	o19u11Ca1ai11an7ang5ao5e5eng2Cha11ai3an10ang13ao9e6en10eng15i16ong5
	ou12u16uai1uan7uang6ui5un7uo2Ci12ong6ou1u4uan3ui8un3uo6Da6ai12an15
	ang5ao12e3eng7i19ian16iao9ie7ing9iu1ong10ou8u14uan6ui4un9uo12_e13en1
	er8Fa8an17ang11ei12en15eng15o1ou1u45Ga2ai6an11ang9ao10e17ei1en2eng7
	ong15ou9u18ua6uai3uan11uang3ui16un3uo6Ha1ai7an19ang3ao9e18ei2en4eng5
	ong9ou7u18ua9uai5uan14uang14ui21un6uo10Ji53ia17ian40iang13iao28ie27in20ing25iong2
	iu17u25uan7ue10un11Ka4ai5an6ang7ao4e15en4eng2ong4ou4u7ua5uai4uan2
	uang8ui11un4uo4La7ai3an15ang7ao9e2ei11eng3i34ia1ian14iang11iao13ie5in12
	ing14iu11ong9ou6u20v14uan6ve2un7uo12Ma9ai6an9ang6ao12e1ei16en3eng8
	i14ian9iao8ie2in6ing6iu1o17ou3u15Na7ai5an3ang1ao5e1ei2en1eng1
	i11ian7iang2iao2ie7in1ing6iu4ong4u3v1uan1ve2uo4_o1ou7Pa6ai6an8
	ang5ao7ei9en2eng14i17ian4iao4ie2in5ing9o8ou1u15Qi36ia3ian22iang8iao15
	ie5in11ing13iong2iu8u13uan11ue8un2Ran4ang5ao3e2en10eng2i1ong10ou3u10
	uan2ui3un2uo2Sa3ai4an4ang3ao4e3en1eng1Sha9ai2an16ang8ao11e12en16
	eng11i47ou10u33ua2uai4uan2uang3ui4un4uo4Si16ong8ou4u12uan3ui11un3uo8
	Ta9ai9an18ang13ao11e1eng4i15ian8iao5ie3ing10ong13ou4u11uan2ui6un3uo11
	Wa7ai2an17ang10ei33en10eng3o9u29Xi35ia13ian26iang20iao18ie21in10ing15iong7iu9
	u19uan10ue6un14Ya16an33ang17ao15e15i53in16ing18o1ong15ou20u45uan20ue10un12
	Za3ai7an4ang3ao14e4ei1en1eng4Zha14ai6an17ang15ao10e10en16eng15i43ong11
	ou14u26ua2uai1uan6uang7ui6un2uo11Zi15ong7ou4u8uan2ui4un2uo8`;

export interface Syllable {
	name: string;
	count: number;
}

export const SYLLABLES: readonly Syllable[] = read();

function read(): Syllable[] {
	let initial = '';
	return (TABLE.match(/[A-Z]h?|_|[a-z]+\d+/g) || []).flatMap((part) => {
		const count = Number(part.replace(/\D+/, ''));
		if (count > 0) return [{ name: initial + part.replace(/\d+/, ''), count }];
		initial = part.replace('_', '').toLowerCase();
		return [];
	});
}
